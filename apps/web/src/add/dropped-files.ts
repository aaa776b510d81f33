/** A file and the name under which it is read: its path below what was dropped or chosen. */
export interface NamedFile {
  file: File
  name: string
}

/** Files of a file input; a chosen folder gives paths below it. */
export function chosenFiles(list: FileList | null): NamedFile[] {
  return [...(list ?? [])].map((file) => ({ file, name: file.webkitRelativePath || file.name }))
}

/** Files that were dropped, those in dropped folders too. `atMost` bounds how many are looked for. */
export async function droppedFiles(data: DataTransfer, atMost: number): Promise<NamedFile[]> {
  const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry?.() ?? [])
  if (entries.length === 0) return chosenFiles(data.files)
  const found: NamedFile[] = []
  for (const entry of entries) await collect(entry, found, atMost)
  return found
}

async function collect(entry: FileSystemEntry, found: NamedFile[], atMost: number): Promise<void> {
  if (found.length > atMost) return
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject))
    found.push({ file, name: entry.fullPath.replace(/^\//, '') })
    return
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader()
  for (;;) {
    const children = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (children.length === 0) return
    for (const child of children) await collect(child, found, atMost)
  }
}
