import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ArtifactRequest, lambdaHandler } from '../../../compiler/artifacts/artifact.ts'
import { identify } from '../../../compiler/artifacts/inputs.ts'
import { packers } from '../../../compiler/artifacts/versions.ts'
import { type Files, location, memoryHost } from './memory-host.ts'

const gate: ArtifactRequest = {
  name: 'gate',
  kind: 'function',
  folder: 'fn',
  runtime: 'nodejs24.x',
  architecture: 'arm64',
}

const files: Files = { 'fn/index.ts': 'export const handler = 1', 'fn/lib/a.ts': 'export const a = 1' }

function identity(files: Files, request: Partial<ArtifactRequest> = {}): string {
  const { artifact, diagnostics } = identify({ ...gate, ...request }, location, memoryHost(files))
  expect(diagnostics).toEqual([])
  return artifact!.inputsSha256
}

function refusal(files: Files, request: Partial<ArtifactRequest> = {}) {
  const { artifact, diagnostics } = identify({ ...gate, ...request }, location, memoryHost(files))
  expect(artifact).toBeUndefined()
  expect(diagnostics).toHaveLength(1)
  expect(diagnostics[0]).toMatchObject({ origin: location.origin, span: location.span })
  const { code, message, help } = diagnostics[0]!
  return { code, message, help }
}

describe('the identity of an artifact', () => {
  test('names its file in the build folder', () => {
    const { artifact } = identify(gate, location, memoryHost(files))
    expect(artifact!.fileName).toBe(`functions/gate-${artifact!.inputsSha256.slice(0, 12)}.zip`)
    const service = identify(
      { ...gate, kind: 'service', name: 'a/b é' },
      location,
      memoryHost(files),
    ).artifact
    expect(service!.fileName).toBe(`artifacts/a-b---${service!.inputsSha256.slice(0, 12)}.tar.zst`)
  })

  test('does not depend on the order in which the files are listed', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(Object.entries(files), { minLength: 2 }), shuffled => {
        expect(identity(Object.fromEntries(shuffled))).toBe(identity(files))
      }),
    )
  })

  test('changes with any content, any path and any setting', () => {
    const all = [
      identity(files),
      identity({ ...files, 'fn/index.ts': 'export const handler = 2' }),
      identity({ ...files, 'fn/lib/b.ts': '' }),
      identity({ 'fn/index.ts': files['fn/index.ts']!, 'fn/lib/b.ts': files['fn/lib/a.ts']! }),
      identity(files, { architecture: 'x64' }),
      identity(files, { runtime: 'nodejs22.x' }),
      identity(files, { entry: 'lib/a.ts' }),
      identity(files, { kind: 'service' }),
      identity({ ...files, 'package.json': '{"type":"module"}' }),
    ]
    expect(new Set(all).size).toBe(all.length)
  })

  test('is the same for two functions that share folder and entry', () => {
    expect(identity(files, { name: 'other' })).toBe(identity(files))
  })

  test.each([
    'fn/node_modules/zod/index.js',
    'fn/.env',
    'fn/.DS_Store',
    'fn/.git/HEAD',
    'fn/test/a.ts',
    'fn/lib/a.test.ts',
    'fn/__tests__/x.js',
    'fn/__pycache__/x.py',
    'fn/test_a.py',
    'other/file.ts',
    'package.json',
  ])('does not change with %s', path => {
    expect(identity({ ...files, [path]: '{}' })).toBe(identity(files))
  })

  test('changes with the nearest lock file where the sources import a package, and only there', () => {
    const locked = (source: string, lock: string) =>
      identity({ 'fn/index.ts': source, 'package-lock.json': lock }, {})
    for (const source of [
      'import { z } from "zod"',
      "const z = require('zod')",
      "import 'zod'",
      'import("zod")',
    ])
      expect(locked(source, 'one')).not.toBe(locked(source, 'two'))
    for (const source of [
      "import './a.ts'",
      'import { S3 } from "@aws-sdk/client-s3"',
      'import fs from "node:fs"',
      'const from = 1',
    ])
      expect(locked(source, 'one')).toBe(locked(source, 'two'))
  })

  test('takes the lock file of the project that the spec lies in', () => {
    const at = (lock: string) =>
      identity(
        { '../runtime/gate/index.ts': 'import "zod"', '../package-lock.json': lock },
        { folder: '../runtime/gate' },
      )
    expect(at('one')).not.toBe(at('two'))
  })

  test('covers the versions of the packers that are installed', () => {
    const installed = (name: string) =>
      JSON.parse(readFileSync(new URL(`../../../node_modules/${name}/package.json`, import.meta.url), 'utf8'))
        .version
    expect(packers).toEqual({
      esbuild: installed('esbuild'),
      fflate: installed('fflate'),
      zstd: installed('@hpcc-js/wasm-zstd'),
    })
  })
})

describe('the entry of a function', () => {
  test('is index, or is named as the folder or the function', () => {
    const entry = (names: string[]) =>
      identify(gate, location, memoryHost(Object.fromEntries(names.map(name => [`fn/${name}`, ''])))).artifact
        ?.entry
    expect(entry(['gate.ts', 'fn.ts', 'index.mjs'])).toBe('index.mjs')
    expect(entry(['gate.ts', 'fn.ts'])).toBe('fn.ts')
    expect(entry(['gate.ts', 'shed.ts'])).toBe('gate.ts')
  })

  test('gives the handler that Lambda wants', () => {
    expect(lambdaHandler({ runtime: 'nodejs24.x', entry: 'gate.ts' })).toBe('index.handler')
    expect(lambdaHandler({ runtime: 'python3.13', entry: 'app/main.py' })).toBe('app/main.handler')
  })
})

describe('a folder that cannot be packed is blamed where the spec names it', () => {
  test('no such folder', () => {
    expect(refusal({})).toEqual({
      code: 'GP5001',
      message: 'there is no folder fn',
      help: 'The path is relative to the file that it stands in.',
    })
  })

  test('nothing in it but tests', () => {
    expect(refusal({ 'fn/a.test.ts': '' })).toMatchObject({ code: 'GP5002' })
  })

  test('no file to start with', () => {
    expect(refusal({ 'fn/other.ts': '' })).toMatchObject({
      code: 'GP5003',
      help: 'Add index.ts, or name the file with entry: FILE.',
    })
  })

  test('a misspelt entry', () => {
    expect(refusal({ 'fn/handler.ts': '' }, { entry: 'handlr.ts' })).toMatchObject({
      code: 'GP5003',
      help: 'Did you mean handler.ts?',
    })
  })

  test('an entry in another language', () => {
    expect(refusal({ 'fn/index.py': '' }, { entry: 'index.py' })).toMatchObject({ code: 'GP5004' })
  })

  test('a runtime that nothing is bundled for', () => {
    expect(refusal(files, { runtime: 'ruby3.4' })).toMatchObject({ code: 'GP5005' })
  })
})
