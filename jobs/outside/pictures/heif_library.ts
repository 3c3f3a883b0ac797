/**
 * libheif and its HEVC decoder, compiled for WebAssembly: phones save HEIC, and sharp comes without
 * that decoder. A fresh instance for each photograph, so that its memory goes with it.
 */
import libheif from "libheif-js/libheif-wasm/libheif-bundle.mjs";

/** What is used of its interface in C. A number is an address, a handle or a word. */
export interface Heif {
  readonly HEAPU8: Uint8Array;
  readonly HEAPU16: Uint16Array;
  readonly HEAPU32: Uint32Array;
  _malloc(bytes: number): number;
  _heif_context_alloc(): number;
  _heif_context_get_security_limits(context: number): number;
  _heif_context_read_from_memory_without_copy(
    error: number,
    context: number,
    bytes: number,
    length: number,
    options: number,
  ): void;
  _heif_context_get_primary_image_handle(error: number, context: number, into: number): void;
  _heif_image_handle_get_item_id(handle: number): number;
  _heif_image_handle_get_image_tiling(
    error: number,
    handle: number,
    transformed: number,
    into: number,
  ): void;
  _heif_item_get_transformation_properties(
    context: number,
    item: number,
    into: number,
    most: number,
  ): number;
  _heif_item_get_property_type(context: number, item: number, property: number): number;
  _heif_item_get_property_transform_rotation_ccw(
    context: number,
    item: number,
    property: number,
  ): number;
  _heif_item_get_property_transform_mirror(context: number, item: number, property: number): number;
  _heif_item_get_property_transform_crop_borders(
    context: number,
    item: number,
    property: number,
    width: number,
    height: number,
    left: number,
    top: number,
    right: number,
    bottom: number,
  ): void;
  _heif_decoding_options_alloc(): number;
  _heif_decode_image(
    error: number,
    handle: number,
    into: number,
    colourspace: number,
    chroma: number,
    options: number,
  ): void;
  _heif_image_has_channel(image: number, channel: number): number;
  _heif_image_get_width(image: number, channel: number): number;
  _heif_image_get_height(image: number, channel: number): number;
  _heif_image_get_bits_per_pixel_range(image: number, channel: number): number;
  _heif_image_get_plane_readonly2(image: number, channel: number, stride: number): number;
  _heif_image_get_nclx_color_profile(error: number, image: number, into: number): void;
}

export const loadHeif = (): Heif => (libheif as unknown as () => Heif)();

/** Room for what a call answers, and its error: a code, a subcode, the address of its words. */
export class Answers {
  readonly error: number;
  readonly at: number;
  readonly #heif: Heif;

  constructor(heif: Heif) {
    this.#heif = heif;
    this.error = heif._malloc(16);
    this.at = heif._malloc(256);
  }

  get failed(): boolean {
    return this.#heif.HEAPU32[this.error >> 2] !== 0;
  }

  word(index = 0): number {
    return this.#heif.HEAPU32[(this.at >> 2) + index]!;
  }
}
