import { sortedTypes, type Written } from './knobs'
import { type TypeName, typeNamed } from './type-names'

/** Every single edit of `main.tf` that the lab knows, by its short name in an address. */
export const editIds = [
  'add-ec2',
  'add-ecr',
  'add-lambda',
  'add-lambda-code',
  'drop-ec2',
  'drop-ecr',
  'drop-lambda',
  'drop-lambda-code',
  'set-basic',
  'set-enhanced',
  'forget-enabler',
  'delete-enabler',
  'forget-registry',
  'delete-registry',
  'write-enabler',
  'write-registry',
  'ignore-enabler',
  'heed-enabler',
  'ignore-registry',
  'heed-registry',
  'protect',
  'unprotect',
] as const
export type EditId = (typeof editIds)[number]

export function isEdit(text: string): text is EditId {
  return editIds.some((id) => id === text)
}

/** What is written after the edit; the same object when the edit changes nothing. */
export function edit(written: Written, id: EditId): Written {
  switch (id) {
    case 'add-ec2':
    case 'add-ecr':
    case 'add-lambda':
    case 'add-lambda-code':
    case 'drop-ec2':
    case 'drop-ecr':
    case 'drop-lambda':
    case 'drop-lambda-code':
      return changeTypes(written, id)
    case 'set-basic':
    case 'set-enhanced':
      return changeRegistry(written, { scanType: id === 'set-basic' ? 'BASIC' : 'ENHANCED' })
    case 'ignore-registry':
    case 'heed-registry':
      return changeRegistry(written, { ignoreChanges: id === 'ignore-registry' })
    case 'ignore-enabler':
    case 'heed-enabler':
      return changeEnabler(written, { ignoreChanges: id === 'ignore-enabler' })
    case 'protect':
    case 'unprotect':
      return changeEnabler(written, { preventDestroy: id === 'protect' })
    case 'forget-enabler':
    case 'delete-enabler':
      return takeOut(written, 'enabler', id === 'forget-enabler')
    case 'forget-registry':
    case 'delete-registry':
      return takeOut(written, 'registry', id === 'forget-registry')
    case 'write-enabler':
      return typeof written.enabler === 'string'
        ? {
            ...written,
            enabler: { types: ['ECR'], ignoreChanges: false, preventDestroy: false },
          }
        : written
    case 'write-registry':
      return typeof written.registry === 'string'
        ? { ...written, registry: { scanType: 'BASIC', ignoreChanges: false } }
        : written
  }
}

function changeTypes(written: Written, id: EditId & `${'add' | 'drop'}-${TypeName}`): Written {
  const { enabler } = written
  if (typeof enabler === 'string') return written
  const adds = id.startsWith('add-')
  const type = typeNamed(id)
  const types = adds
    ? sortedTypes([...enabler.types, type])
    : enabler.types.filter((one) => one !== type)
  const same = types.length === enabler.types.length
  return same || types.length === 0 ? written : { ...written, enabler: { ...enabler, types } }
}

function changeEnabler(
  written: Written,
  change: { readonly ignoreChanges: boolean } | { readonly preventDestroy: boolean },
): Written {
  const { enabler } = written
  if (typeof enabler === 'string' || includes(enabler, change)) return written
  return { ...written, enabler: { ...enabler, ...change } }
}

function changeRegistry(
  written: Written,
  change: { readonly scanType: 'BASIC' | 'ENHANCED' } | { readonly ignoreChanges: boolean },
): Written {
  const { registry } = written
  if (typeof registry === 'string' || includes(registry, change)) return written
  return { ...written, registry: { ...registry, ...change } }
}

function takeOut(written: Written, block: 'enabler' | 'registry', forget: boolean): Written {
  if (typeof written[block] === 'string') return written
  return { ...written, [block]: forget ? 'removed' : 'absent' }
}

function includes(block: object, change: object): boolean {
  const now = new Map(Object.entries(block))
  return Object.entries(change).every(([key, value]) => now.get(key) === value)
}
