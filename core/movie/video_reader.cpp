#include "movie/video_reader.h"

#include "movie/decoders.h"
#include "movie/frame_times.h"
#include "movie/raw_picture.h"

#include <cmath>
#include <mutex>

namespace ostwald {

namespace fs = std::filesystem;

namespace {

struct SharedDecoder {
    std::mutex mutex;
    std::unique_ptr<VideoSource> decoder;
};

bool isVideo(const fs::path& path)
{
    using namespace std::string_view_literals;
    const std::string head = headOf(path, 377);
    const std::string_view text(head);
    if (text.size() < 16)
        return false;
    const std::string_view box = text.substr(4, 4);
    const bool isMov =
        box == "ftyp" || box == "moov" || box == "mdat" || box == "wide" || box == "free" || box == "skip";
    const bool isAvi = text.starts_with("RIFF") && text.substr(8, 4) == "AVI ";
    const bool isTransport = text.size() == 377 && text[0] == 'G' && text[188] == 'G' && text[376] == 'G';
    return isMov || isAvi || isTransport || text.starts_with("GIF87a") || text.starts_with("GIF89a") ||
           text.starts_with("\x1A\x45\xDF\xA3"sv) || text.starts_with("\x30\x26\xB2\x75"sv) ||
           text.starts_with("FLV\1"sv) || text.starts_with("\0\0\1\xBA"sv);
}

std::string formatName(const std::string& container)
{
    return container == "mov"        ? "MP4/MOV"
           : container == "matroska" ? "MKV/WebM"
           : container == "avi"      ? "AVI"
           : container == "gif"      ? "GIF"
                                     : "video";
}

Result<Movie> openVideo(const fs::path& path, const ReadAs&)
{
    const Result<Decoders> module = decoders();
    if (!module)
        return module.error();
    auto opened = module->openVideo(path);
    if (!opened)
        return opened.error();
    auto shared = std::make_shared<SharedDecoder>();
    shared->decoder = *std::move(opened);
    VideoSource& decoder = *shared->decoder;
    const Result<cv::Mat> first = decoder.frame(0);
    if (!first)
        return first.error();
    MovieInfo info{.path = path,
                   .format = formatName(decoder.containerName()),
                   .frames = decoder.frames(),
                   .width = first->cols,
                   .height = first->rows,
                   .pixelType = pixelTypeOfMat(first->type())};
    // Time stamps are whole ticks, so evenly spaced ones are off by up to one.
    setFrameTimes(info, decoder.times_s(), 1.01 * decoder.tick_s(), "video container");
    auto& interval_s = info.calibration.frameInterval_s;
    const double average_s = decoder.averageInterval_s();
    if (interval_s && info.frameTimes_s.empty() && std::abs(average_s - *interval_s) < 0.01 * *interval_s)
        interval_s = average_s;
    if (decoder.times_s().empty() && average_s > 0.0) {
        interval_s = average_s;
        info.calibration.frameIntervalSource = "video container";
    }
    const cv::Size size = first->size();
    const int type = first->type();
    const auto decode = [size, type, name = path.string()](VideoSource& from, int index) -> Result<cv::Mat> {
        Result<cv::Mat> pixels = from.frame(index);
        if (!pixels)
            return atFrame(pixels.error(), name, index);
        if (pixels->size() != size || pixels->type() != type)
            return Error{ErrorCode::CorruptData, "This frame is of another size or type than the first.",
                         name + ", frame " + std::to_string(index)};
        return pixels;
    };
    std::vector<int> keyFrames = decoder.keyFrames();
    // A glimpse far away must not make playing seek back: it has a decoder of its own.
    auto aside = std::make_shared<SharedDecoder>();
    const auto glimpse = [shared, aside, decode, name = path.string()](int index, int) -> Result<cv::Mat> {
        const std::scoped_lock lock(aside->mutex);
        if (!aside->decoder) {
            auto another = shared->decoder->another();
            if (!another)
                return atFrame(another.error(), name, index);
            aside->decoder = *std::move(another);
        }
        return decode(*aside->decoder, index);
    };
    return Movie(
        std::move(info),
        [shared, decode](int index) {
            const std::scoped_lock lock(shared->mutex);
            return decode(*shared->decoder, index);
        },
        {}, Glimpses{glimpse, std::move(keyFrames)});
}

} // namespace

MovieReader videoReader()
{
    return {"video", "MP4, MOV, AVI, MKV, WebM and GIF videos", isVideo, openVideo};
}

} // namespace ostwald
