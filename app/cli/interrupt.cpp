#include "interrupt.h"

#include <csignal>

namespace ostwald {
namespace {

volatile std::sig_atomic_t interrupted = 0;

} // namespace

void catchInterrupts()
{
    const auto handler = [](int) { interrupted = 1; };
    std::signal(SIGINT, handler);
    std::signal(SIGTERM, handler);
}

bool isInterrupted()
{
    return interrupted != 0;
}

} // namespace ostwald
