#include "movie/decoders.h"

#include "decoders/picture_decoder.h"
#include "decoders/video_decoder.h"

/// What movie/decoders.cpp looks up.
extern "C" __attribute__((visibility("default"))) ostwald::Decoders ostwald_decoders();

ostwald::Decoders ostwald_decoders()
{
    return {ostwald::VideoDecoder::open, ostwald::readPicture};
}
