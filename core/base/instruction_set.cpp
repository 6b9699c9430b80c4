#include "base/instruction_set.h"

namespace ostwald {

InstructionSet bestInstructionSet()
{
#ifdef __x86_64__
    static const bool hasV3 = __builtin_cpu_supports("avx2") != 0 && __builtin_cpu_supports("bmi2") != 0;
    if (hasV3)
        return InstructionSet::V3;
#endif
    return InstructionSet::Baseline;
}

} // namespace ostwald
