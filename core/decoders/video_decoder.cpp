#include "decoders/video_decoder.h"

#include "decoders/video_grey.h"

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
}

#include <algorithm>
#include <numeric>

namespace ostwald {

namespace {

struct FormatCloser {
    void operator()(AVFormatContext* context) const { avformat_close_input(&context); }
};
struct CodecCloser {
    void operator()(AVCodecContext* context) const { avcodec_free_context(&context); }
};
struct FrameCloser {
    void operator()(AVFrame* frame) const { av_frame_free(&frame); }
};
struct PacketCloser {
    void operator()(AVPacket* packet) const { av_packet_free(&packet); }
};

constexpr std::int64_t noTime = std::int64_t{INT64_MIN}; // AV_NOPTS_VALUE, without its old-style cast
constexpr std::size_t mostFrames = 100'000'000;

} // namespace

struct VideoDecoder::Context {
    std::string path;
    std::unique_ptr<AVFormatContext, FormatCloser> format;
    std::unique_ptr<AVCodecContext, CodecCloser> codec;
    std::unique_ptr<AVFrame, FrameCloser> frame{av_frame_alloc()};
    std::unique_ptr<AVPacket, PacketCloser> packet{av_packet_alloc()};
    int stream = -1;
    bool isDrained = false;

    [[nodiscard]] const AVStream& video() const { return *format->streams[stream]; }
    [[nodiscard]] Error error(ErrorCode code, const std::string& message) const
    {
        return {code, message, path};
    }
};

VideoDecoder::VideoDecoder(std::unique_ptr<Context> context) : m_context(std::move(context)) {}
VideoDecoder::~VideoDecoder() = default;

Result<std::unique_ptr<VideoSource>> VideoDecoder::open(const std::filesystem::path& path)
{
    av_log_set_level(AV_LOG_QUIET);
    auto context = std::make_unique<Context>();
    context->path = path.string();
    std::unique_ptr<VideoDecoder> decoder(new VideoDecoder(std::move(context)));
    if (const Status status = decoder->openFile(); !status)
        return status.error();
    if (const Status status = decoder->listPackets(); !status)
        return status.error();
    if (const Status status = decoder->openFile(); !status)
        return status.error();
    return std::unique_ptr<VideoSource>(std::move(decoder));
}

Result<std::unique_ptr<VideoSource>> VideoDecoder::another() const
{
    auto context = std::make_unique<Context>();
    context->path = m_context->path;
    std::unique_ptr<VideoDecoder> decoder(new VideoDecoder(std::move(context)));
    decoder->m_packets = m_packets;
    decoder->m_order = m_order;
    decoder->m_hasTimes = m_hasTimes;
    if (const Status status = decoder->openFile(); !status)
        return status.error();
    return std::unique_ptr<VideoSource>(std::move(decoder));
}

std::vector<int> VideoDecoder::keyFrames() const
{
    std::vector<int> keys{0};
    for (std::size_t i = 1; i < m_order.size() && m_hasTimes; ++i)
        if (m_packets[m_order[i]].isKey)
            keys.push_back(static_cast<int>(i));
    return keys;
}

/// Opens the file at its beginning, anew if need be.
Status VideoDecoder::openFile()
{
    Context& c = *m_context;
    c.codec.reset();
    c.format.reset();
    AVFormatContext* format = nullptr;
    if (avformat_open_input(&format, ("file:" + c.path).c_str(), nullptr, nullptr) < 0)
        return c.error(ErrorCode::CorruptData,
                       "FFmpeg cannot open this video; it may be truncated or was never finished.");
    c.format.reset(format);
    if (avformat_find_stream_info(format, nullptr) < 0)
        return c.error(ErrorCode::CorruptData, "FFmpeg finds no streams in this video; it may be truncated.");
    const AVCodec* codec = nullptr;
    c.stream = av_find_best_stream(format, AVMEDIA_TYPE_VIDEO, -1, -1, &codec, 0);
    if (c.stream < 0 || codec == nullptr)
        return c.error(ErrorCode::UnsupportedFormat, "The file holds no video that FFmpeg decodes.");
    for (unsigned i = 0; i < format->nb_streams; ++i)
        format->streams[i]->discard = static_cast<int>(i) == c.stream ? AVDISCARD_DEFAULT : AVDISCARD_ALL;
    c.codec.reset(avcodec_alloc_context3(codec));
    if (!c.codec || avcodec_parameters_to_context(c.codec.get(), c.video().codecpar) < 0)
        return c.error(ErrorCode::CorruptData, "The description of the video stream is damaged.");
    c.codec->pkt_timebase = c.video().time_base;
    c.codec->thread_type = FF_THREAD_SLICE;
    c.codec->max_pixels = std::int64_t{1} << 28;
    if (avcodec_open2(c.codec.get(), codec, nullptr) < 0)
        return c.error(ErrorCode::UnsupportedFormat,
                       std::string("FFmpeg cannot decode ") + codec->name + " video.");
    c.isDrained = false;
    m_next = 0;
    return Done{};
}

Status VideoDecoder::listPackets()
{
    Context& c = *m_context;
    bool allTimed = true;
    std::int64_t read = 0;
    while (av_read_frame(c.format.get(), c.packet.get()) >= 0) {
        const AVPacket& packet = *c.packet;
        if (packet.stream_index == c.stream) {
            ++read;
            if ((packet.flags & AV_PKT_FLAG_DISCARD) == 0) {
                allTimed = allTimed && packet.pts != noTime;
                m_packets.push_back({packet.pts, packet.dts != noTime ? packet.dts : packet.pts,
                                     (packet.flags & AV_PKT_FLAG_KEY) != 0});
            }
        }
        av_packet_unref(c.packet.get());
        if (m_packets.size() > mostFrames)
            return c.error(ErrorCode::UnsupportedFormat, "The video has too many frames.");
    }
    if (m_packets.empty())
        return c.error(ErrorCode::CorruptData, "The video has no frames; it may be truncated.");
    // MP4 and MOV list every packet in their header; other containers find them as they go.
    const bool listIsWhole = std::string_view(c.format->iformat->name).find("mp4") != std::string_view::npos;
    const int listed = avformat_index_get_entries_count(&c.video());
    if (listIsWhole && read < listed)
        return c.error(ErrorCode::CorruptData, "The file is truncated: its header promises " +
                                                   std::to_string(listed) + " frames, but it holds " +
                                                   std::to_string(read) + ".");
    m_order.resize(m_packets.size());
    std::iota(m_order.begin(), m_order.end(), std::size_t{0});
    if (allTimed) {
        std::ranges::stable_sort(m_order, {}, [&](std::size_t i) { return m_packets[i].pts; });
        m_hasTimes = std::ranges::adjacent_find(
                         m_order, {}, [&](std::size_t i) { return m_packets[i].pts; }) == m_order.end();
    }
    return Done{};
}

std::vector<double> VideoDecoder::times_s() const
{
    std::vector<double> times;
    if (!m_hasTimes)
        return times;
    for (const std::size_t i : m_order)
        times.push_back(static_cast<double>(m_packets[i].pts - m_packets[m_order.front()].pts) * tick_s());
    return times;
}

double VideoDecoder::tick_s() const
{
    return av_q2d(m_context->video().time_base);
}

double VideoDecoder::averageInterval_s() const
{
    const AVRational rate = m_context->video().avg_frame_rate;
    return rate.num > 0 && rate.den > 0 ? static_cast<double>(rate.den) / rate.num : 0.0;
}

std::string VideoDecoder::containerName() const
{
    const std::string names = m_context->format->iformat->name;
    return names.substr(0, names.find(','));
}

/// The next picture of the decoder into m_context->frame; false at the end.
bool VideoDecoder::decodeNext()
{
    Context& c = *m_context;
    while (true) {
        const int received = avcodec_receive_frame(c.codec.get(), c.frame.get());
        if (received == 0)
            return true;
        if (received == AVERROR_EOF || c.isDrained)
            return false;
        if (av_read_frame(c.format.get(), c.packet.get()) < 0) {
            avcodec_send_packet(c.codec.get(), nullptr);
            c.isDrained = true;
            continue;
        }
        // A damaged packet costs its own frame only.
        if (c.packet->stream_index == c.stream)
            avcodec_send_packet(c.codec.get(), c.packet.get());
        av_packet_unref(c.packet.get());
    }
}

/// Puts the decoder before frame `target`: at the last key frame, further back at each attempt, then at the
/// beginning.
Status VideoDecoder::restart(int target, int attempt)
{
    Context& c = *m_context;
    const std::int64_t time = m_packets[m_order[static_cast<std::size_t>(target)]].pts;
    std::vector<std::int64_t> keys;
    if (m_hasTimes && attempt < 2) {
        for (const Packet& packet : m_packets) {
            if (packet.isKey && packet.pts <= time)
                keys.push_back(packet.seek);
        }
    }
    const auto back = static_cast<std::size_t>(attempt) + 1;
    if (keys.size() > back &&
        av_seek_frame(c.format.get(), c.stream, keys[keys.size() - back], AVSEEK_FLAG_BACKWARD) >= 0) {
        avcodec_flush_buffers(c.codec.get());
        c.isDrained = false;
        m_next = -1;
        return Done{};
    }
    return openFile();
}

/// The frame is the next one of the decoder or a little further on, or a seek would only lead further back.
bool VideoDecoder::isOnTheWay(int index) const
{
    constexpr int little = 8;
    if (m_next < 0 || m_next > index)
        return false;
    const auto isKey = [this](std::size_t packet) { return m_packets[packet].isKey; };
    return index - m_next <= little || !m_hasTimes ||
           std::none_of(m_order.begin() + m_next, m_order.begin() + index + 1, isKey);
}

Result<cv::Mat> VideoDecoder::frame(int index)
{
    Context& c = *m_context;
    const std::int64_t wanted = m_packets[m_order[static_cast<std::size_t>(index)]].pts;
    bool isThere = false;
    for (int attempt = -1; attempt < 3 && !isThere; ++attempt) {
        if (attempt < 0 && !isOnTheWay(index))
            continue;
        if (attempt >= 0) {
            if (const Status status = restart(index, attempt); !status)
                return status.error();
        }
        int position = m_next;
        while (!isThere && decodeNext()) {
            const std::int64_t time = c.frame->best_effort_timestamp;
            if (m_hasTimes && time > wanted)
                break;
            isThere = m_hasTimes ? time == wanted : position == index;
            ++position;
        }
    }
    m_next = isThere ? index + 1 : -1;
    if (!isThere)
        return c.error(ErrorCode::CorruptData, "This frame cannot be decoded; the file may be damaged.");
    Result<cv::Mat> grey = greyOf(*c.frame);
    if (!grey)
        return c.error(grey.error().code, grey.error().message);
    return grey;
}

} // namespace ostwald
