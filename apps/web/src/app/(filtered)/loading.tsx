import { PageSkeleton } from '../../components/skeletons.tsx'

export default function Loading() {
  return <PageSkeleton />
}
