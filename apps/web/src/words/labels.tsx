'use client'

import { createContext, type ReactNode, useContext } from 'react'

/** Vocabulary name -> value -> what readers see. Made on the server, so that zod stays off the client. */
export type Labels = Readonly<Record<string, Readonly<Record<string, string>>>>

const LabelsContext = createContext<Labels>({})

export function LabelsProvider({ labels, children }: { labels: Labels; children: ReactNode }) {
  return <LabelsContext.Provider value={labels}>{children}</LabelsContext.Provider>
}

/** Returns `label(vocabulary, value)`: the value's label, or the value itself. */
export function useLabel(): (vocabulary: string, value: string) => string {
  const labels = useContext(LabelsContext)
  return (vocabulary, value) => labels[vocabulary]?.[value] ?? value
}

/** All values of a vocabulary with their labels, in order, for a choice. */
export function useTerms(vocabulary: string): [value: string, label: string][] {
  return Object.entries(useContext(LabelsContext)[vocabulary] ?? {})
}
