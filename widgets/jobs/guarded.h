#pragma once

#include "base/result.h"

#include <exception>
#include <new>
#include <utility>

namespace ostwald {

/// Calls a computation that returns a Result. An exception of a library that escapes it becomes Error Internal,
/// so that it never leaves a worker's thread.
template <class Computation>
[[nodiscard]] auto guarded(Computation&& computation) -> decltype(computation())
{
    try {
        return std::forward<Computation>(computation)();
    } catch (const std::bad_alloc&) {
        return Error{ErrorCode::Internal, "There is not enough memory for this.", {}};
    } catch (const std::exception& exception) {
        return Error{ErrorCode::Internal, std::string("Something failed unexpectedly: ") + exception.what(), {}};
    } catch (...) {
        return Error{ErrorCode::Internal, "Something failed unexpectedly.", {}};
    }
}

} // namespace ostwald
