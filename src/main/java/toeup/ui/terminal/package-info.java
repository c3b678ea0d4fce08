/** The only package that knows Lanterna: paints cells and reads keys, in a terminal, which it restores, or in a window. */
package toeup.ui.terminal;
