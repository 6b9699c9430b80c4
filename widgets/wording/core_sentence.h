#pragma once

#include <QStringList>

#include <span>
#include <string>

namespace ostwald {

/// A sentence that core says in plain English ("lost after frame 12"), in the reader's language and with numbers in
/// the local form; as it is where no catalogue knows it. What a person wrote behind a colon stays.
/// @param names  words that stand for themselves, such as the symbols of constants
[[nodiscard]] QString shownSentence(const std::string& english, const QStringList& names = {});

/// What shownSentence() looks up: numbers and names are %1, %2, … in the order in which they stand.
[[nodiscard]] std::span<const char* const> coreSentences();

} // namespace ostwald
