package org.readout.extract.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFormsTest {
  @ParameterizedTest
  @CsvSource({
    "Tariq Mehmood, Tareq Mahmood",
    "Sergei Orlov, Sergey Orlov",
    "Mohammed bin Rashed, Muhammad Bin Rashid",
    "Aleksandr Petrovich Belov, Alexander Belov",
    "José Núñez, Jose Nunez",
    "Kovács Anna, Anna Kovacs",
    "Volodymyr Hrytsenko, Vladimir Hrytsenko",
    "J. T. Winters, John Winters",
    "Olena Zelinskyy, Olena Zelinsky",
    "Ben Saleh, Habib Ben Saleh",
    "Gurban Annayev, Gurban Annaev",
    "Mehmet Yıldız, Mehmet Yildiz",
  })
  void spellingsOfOnePerson(String one, String other) {
    assertThat(NameForms.same(NameForms.words(one), NameForms.words(other))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Hassan Karimi, Hussein Karimi",
    "Maria Lindqvist, Mario Lindqvist",
    "Daniel Okoro, Daniela Okoro",
    "Jean Morel, Joan Morel",
    "Carlos Vega, Carla Vega",
    "Peter Hansen, Peter Jansson",
    "Ali Rahmani, Reza Rahmani",
    "Thomas Berg, Tobias Berg",
  })
  void twoOfOneFamilyOrNone(String one, String other) {
    assertThat(NameForms.same(NameForms.words(one), NameForms.words(other))).isFalse();
  }
}
