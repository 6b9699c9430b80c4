#pragma once

namespace ostwald {

/// What inner loops are compiled for. Each gives the same bits: sums in the written order, no fused multiply-add.
enum class InstructionSet {
    Baseline, ///< whatever the compiler was told for the whole program
    V3        ///< x86-64-v3: AVX2
};

/// The best one that this machine has.
[[nodiscard]] InstructionSet bestInstructionSet();

} // namespace ostwald
