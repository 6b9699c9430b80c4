#pragma once

namespace ostwald {

/// What a person has to know of one field of a parameter struct. Forms, JSON, command line and validation
/// all read it, so that a field is declared once.
struct FieldInfo {
    const char* label = "";  ///< sentence case, English; widgets translate it
    const char* unit = "";   ///< "px", "nm", "s", "%", or empty
    double minimum = 0.0;    ///< inclusive; numbers only
    double maximum = 1.0;    ///< inclusive; numbers only
    int decimals = 2;        ///< digits shown after the point; numbers only
    const char* help = "";   ///< one sentence: what it does, and when to change it
};

// Each parameter struct P has a free function template beside it,
//     template <class Params, class Visitor> void describe(Params& p, Visitor& visit)
// where Params is P or const P, that calls visit("key", p.field, FieldInfo{...}) for every field in order;
// fields are double, int, bool or std::optional<double>. The key is the field's name in JSON.

} // namespace ostwald
