#pragma once

#include "base/result.h"

#include <QStringList>

#include <span>
#include <string>

namespace ostwald {

/// A sentence that core says in plain English ("lost after frame 12"), in the reader's language and with numbers in
/// the local form; as it is where no catalogue knows it. Words that vary, such as the name of a file or the reason that
/// a library gives, stay, unless they are a sentence themselves. What a person wrote behind a colon stays.
/// @param names  words that stand for themselves, such as the symbols of constants
[[nodiscard]] QString shownSentence(const std::string& english, const QStringList& names = {});

/// The same of a sentence in which keys of files stand as words ("alpha is fixed."): symbols[i] is shown for
/// keys[i].
[[nodiscard]] QString shownSentence(const std::string& english, std::span<const char* const> keys,
                                    const QStringList& symbols);

/// Error::where with its last part in the reader's language: "movie.tif, frame 3".
[[nodiscard]] QString shownPlace(const std::string& where);

/// Error::text() in the reader's language.
[[nodiscard]] QString shownError(const Error& error);

/// What shownSentence() looks up: what varies is %1, %2, … in the order in which it stands.
[[nodiscard]] std::span<const char* const> coreSentences();

} // namespace ostwald
