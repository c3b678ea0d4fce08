/** Which screen is open, focus, keys to actions: model and update. */
package toeup.ui.app;
