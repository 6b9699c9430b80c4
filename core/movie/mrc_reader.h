#pragma once

#include "movie/movie.h"

namespace ostwald {

/// MRC, MRCS and CCP4 map stacks, plain or gzip-compressed (Cheng et al., J. Struct. Biol. 192 (2015) 146:
/// MRC2014; IMOD and SerialEM documents for modes 6, 12 and 101): 1024 bytes of header, NSYMBT bytes of
/// extended header, then the sections, one frame each. Modes 0 (int8, or uint8 where the header says so), 1,
/// 2, 6, 12 and 101 are read. The pixel size is CELLA / MX, else that of an FEI extended header, else that
/// of a Direct Electron sidecar.
[[nodiscard]] MovieReader mrcReader();

} // namespace ostwald
