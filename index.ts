/**
 * Groundplan for programs: compile a specification, read its diagnostics and write them in any format.
 *
 * @example
 * const path = 'architecture.yaml'
 * const { result, diagnostics } = await compile({ path, text: readFileSync(path, 'utf8') }, nodeHost('.'))
 */
export { nodeHost } from './bin/host.ts'
export type { Artifact } from './compiler/artifacts/artifact.ts'
export { type Compilation, type CompiledStack, type CompileOptions, compile } from './compiler/compile.ts'
export type { Diagnostic, Location, Related, Severity } from './compiler/diagnostics/diagnostic.ts'
export { type FormatName, loadRenderer, renderers } from './compiler/diagnostics/render/index.ts'
export { type Range, rangeOf } from './compiler/diagnostics/render/range.ts'
export type { Renderer, RenderOptions } from './compiler/diagnostics/render/renderer.ts'
export type { Manifest, ManifestArtifact, ManifestParameter } from './compiler/emit/manifest.ts'
export type { Template } from './compiler/emit/template.ts'
export type { Architecture } from './compiler/model/generated/architecture.ts'
export type { Host } from './compiler/source/host.ts'
export type { Origin, ParsedSource, Position } from './compiler/source/parsed-source.ts'
export type { Pointer } from './compiler/source/pointer.ts'
export { SourceFile } from './compiler/source/source-file.ts'
export type { Span } from './compiler/source/span.ts'
