/** Named styles and the colours a theme gives them. */
package toeup.ui.theme;
