#pragma once

#include <cassert>
#include <string>
#include <utility>
#include <variant>

namespace ostwald {

enum class ErrorCode {
    InvalidArgument,   ///< a parameter or option outside its range
    NotFound,          ///< a file or an item that is not there
    Io,                ///< reading or writing failed
    UnsupportedFormat, ///< recognised, but not something this program reads
    CorruptData,       ///< not what its header promises
    InsufficientData,  ///< too few particles, frames or observations for the question asked
    NoConvergence,     ///< an iteration ended without an answer
    Internal,          ///< our bug, or an exception of a library
    Cancelled          ///< the user stopped it
};

/// What went wrong, as a plain English sentence, and where: a file, a frame or a parameter.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    std::string message;
    std::string where;

    /// "where: message", or the message alone.
    [[nodiscard]] std::string text() const { return where.empty() ? message : where + ": " + message; }
};

/// A value, or the reason why there is none. The part of std::expected<T, Error> that is used here.
template <class T>
class [[nodiscard]] Result {
public:
    using ValueType = T;

    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    [[nodiscard]] bool has_value() const noexcept { return m_state.index() == 0; }
    explicit operator bool() const noexcept { return has_value(); }

    T& operator*() &
    {
        assert(has_value());
        return *std::get_if<0>(&m_state);
    }
    const T& operator*() const&
    {
        assert(has_value());
        return *std::get_if<0>(&m_state);
    }
    T&& operator*() &&
    {
        assert(has_value());
        return std::move(*std::get_if<0>(&m_state));
    }
    T* operator->() { return &**this; }
    const T* operator->() const { return &**this; }

    [[nodiscard]] const Error& error() const
    {
        assert(!has_value());
        return *std::get_if<1>(&m_state);
    }

private:
    std::variant<T, Error> m_state;
};

/// The value of a computation that only succeeds or fails.
struct Done {};
using Status = Result<Done>;

} // namespace ostwald
