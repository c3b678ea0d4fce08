/** Screens as pure functions from what is to be shown to a canvas. */
package toeup.ui.screen;
