/** Message lookup, plural forms, number and date formats. */
package toeup.i18n;
