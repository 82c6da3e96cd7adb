/**
 * The parts of a book of briefings that are its own: cover, contents and index, as a template gets
 * them.
 */
@NullMarked
package org.readout.model.book;

import org.jspecify.annotations.NullMarked;
