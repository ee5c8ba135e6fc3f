export declare const folder: string
export declare function setUp(): Promise<void>
