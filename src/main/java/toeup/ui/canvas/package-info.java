/** A grid of styled cells, text layout and big digits; knows nothing of exercises. */
package toeup.ui.canvas;
