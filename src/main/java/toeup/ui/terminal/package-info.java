/** The only package that knows Lanterna: paints cells, reads keys, restores the terminal. */
package toeup.ui.terminal;
