/**
 * Sentences in, labelled spans out: word classes, quotations, names, figures and dates. Nothing
 * here compares two sentences or decides who speaks; that is the next package's work.
 */
@NullMarked
package org.readout.extract.annotate;

import org.jspecify.annotations.NullMarked;
