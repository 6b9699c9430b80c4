#include "movie_export/video_writer.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavfilter/avfilter.h>
#include <libavfilter/buffersink.h>
#include <libavfilter/buffersrc.h>
#include <libavformat/avformat.h>
#include <libavutil/opt.h>
}

namespace ostwald {
namespace {

constexpr std::array formats{ClipFormatInfo{ClipFormat::Mp4, "mp4", "MP4 (H.264)"},
                             ClipFormatInfo{ClipFormat::Mkv, "mkv", "Matroska (FFV1, lossless)"},
                             ClipFormatInfo{ClipFormat::Avi, "avi", "AVI (Motion JPEG)"},
                             ClipFormatInfo{ClipFormat::Gif, "gif", "GIF"},
                             ClipFormatInfo{ClipFormat::Png, "png", "PNG pictures in a folder"}};

struct Encoding {
    const char* container;
    AVCodecID codec;
    AVPixelFormat pixels;
    const char* filter; ///< from the picture's RGB to what the encoder takes
};

// Video players take YCbCr of the BT.709 matrix in the limited range, Motion JPEG that of JPEG. A palette of its own
// for every frame keeps greys and the few colours of the overlay apart.
Encoding encodingOf(ClipFormat format)
{
    switch (format) {
    case ClipFormat::Mkv: return {"matroska", AV_CODEC_ID_FFV1, AV_PIX_FMT_BGR0, "format=bgr0"};
    case ClipFormat::Avi:
        return {"avi", AV_CODEC_ID_MJPEG, AV_PIX_FMT_YUVJ444P,
                "scale=out_color_matrix=bt601:out_range=full,format=yuvj444p"};
    case ClipFormat::Gif:
        return {"gif", AV_CODEC_ID_GIF, AV_PIX_FMT_PAL8,
                "split[a][b];[a]palettegen=stats_mode=single[p];[b][p]paletteuse=new=1:dither=none"};
    case ClipFormat::Mp4:
    case ClipFormat::Png: break;
    }
    return {"mp4", AV_CODEC_ID_H264, AV_PIX_FMT_YUV420P, "scale=out_color_matrix=bt709:out_range=limited,format=yuv420p"};
}

template <auto Free>
struct Freed {
    template <class T>
    void operator()(T* object) const
    {
        Free(&object);
    }
};
using FramePointer = std::unique_ptr<AVFrame, Freed<av_frame_free>>;
using PacketPointer = std::unique_ptr<AVPacket, Freed<av_packet_free>>;
using CodecPointer = std::unique_ptr<AVCodecContext, Freed<avcodec_free_context>>;
using GraphPointer = std::unique_ptr<AVFilterGraph, Freed<avfilter_graph_free>>;

struct CloseOutput {
    void operator()(AVFormatContext* output) const
    {
        if (output->pb)
            avio_closep(&output->pb);
        avformat_free_context(output);
    }
};
using OutputPointer = std::unique_ptr<AVFormatContext, CloseOutput>;

Error failure(const char* what, int code)
{
    std::array<char, AV_ERROR_MAX_STRING_SIZE> text{};
    av_strerror(code, text.data(), text.size());
    return {ErrorCode::Io, std::string(what) + ": " + text.data() + ".", {}};
}

void setQuality(AVCodecContext& codec, ClipFormat format)
{
    if (format == ClipFormat::Mp4) {
        av_opt_set(codec.priv_data, "crf", "16", 0); // noise is what costs; below 18 nobody sees a loss
        av_opt_set(codec.priv_data, "preset", "veryfast", 0);
        codec.colorspace = AVCOL_SPC_BT709;
        codec.color_primaries = AVCOL_PRI_BT709;
        codec.color_trc = AVCOL_TRC_BT709;
        codec.color_range = AVCOL_RANGE_MPEG;
    } else if (format == ClipFormat::Avi) {
        codec.color_range = AVCOL_RANGE_JPEG;
        codec.flags |= AV_CODEC_FLAG_QSCALE;
        codec.global_quality = 3 * FF_QP2LAMBDA;
    }
}

} // namespace

std::span<const ClipFormatInfo> clipFormats()
{
    return formats;
}

bool canWrite(ClipFormat format)
{
    return format == ClipFormat::Png || avcodec_find_encoder(encodingOf(format).codec) != nullptr;
}

struct VideoWriter::Context {
    OutputPointer output;
    CodecPointer codec;
    GraphPointer graph;
    AVStream* stream = nullptr;     ///< of output
    AVFilterContext* source = nullptr; ///< of graph; likewise sink
    AVFilterContext* sink = nullptr;
    FramePointer input;
    FramePointer filtered;
    PacketPointer packet;
    AVRational tick{};
    std::int64_t frames = 0;

    Status openGraph(QSize size, const char* filter);
    Status openEncoder(ClipFormat format, QSize size, const std::filesystem::path& path);
    Status drainGraph();
    Status encode(const AVFrame* frame);
};

Status VideoWriter::Context::openGraph(QSize size, const char* filter)
{
    graph.reset(avfilter_graph_alloc());
    const std::string form = "video_size=" + std::to_string(size.width()) + "x" + std::to_string(size.height()) +
                             ":pix_fmt=" + std::to_string(AV_PIX_FMT_RGB0) + ":time_base=" + std::to_string(tick.num) +
                             "/" + std::to_string(tick.den) + ":pixel_aspect=1/1";
    int code = avfilter_graph_create_filter(&source, avfilter_get_by_name("buffer"), "in", form.c_str(), nullptr,
                                            graph.get());
    if (code >= 0)
        code = avfilter_graph_create_filter(&sink, avfilter_get_by_name("buffersink"), "out", nullptr, nullptr,
                                            graph.get());
    if (code < 0)
        return failure("The colours cannot be converted", code);
    AVFilterInOut* outputs = avfilter_inout_alloc();
    AVFilterInOut* inputs = avfilter_inout_alloc();
    outputs->name = av_strdup("in");
    outputs->filter_ctx = source;
    inputs->name = av_strdup("out");
    inputs->filter_ctx = sink;
    code = avfilter_graph_parse_ptr(graph.get(), filter, &inputs, &outputs, nullptr);
    avfilter_inout_free(&inputs);
    avfilter_inout_free(&outputs);
    if (code >= 0)
        code = avfilter_graph_config(graph.get(), nullptr);
    if (code < 0)
        return failure("The colours cannot be converted", code);
    return Done{};
}

Status VideoWriter::Context::openEncoder(ClipFormat format, QSize size, const std::filesystem::path& path)
{
    const Encoding encoding = encodingOf(format);
    const AVCodec* encoder = avcodec_find_encoder(encoding.codec);
    if (!encoder)
        return Error{ErrorCode::UnsupportedFormat,
                     "The installed FFmpeg cannot write this format; Matroska and AVI always work.", {}};
    AVFormatContext* opened = nullptr;
    int code = avformat_alloc_output_context2(&opened, nullptr, encoding.container, path.c_str());
    output.reset(opened);
    if (code < 0)
        return failure("The file cannot be made", code);
    stream = avformat_new_stream(output.get(), nullptr);
    codec.reset(avcodec_alloc_context3(encoder));
    codec->width = size.width();
    codec->height = size.height();
    codec->pix_fmt = encoding.pixels;
    codec->time_base = tick;
    codec->framerate = av_inv_q(tick);
    setQuality(*codec, format);
    if ((output->oformat->flags & AVFMT_GLOBALHEADER) != 0)
        codec->flags |= AV_CODEC_FLAG_GLOBAL_HEADER;
    code = avcodec_open2(codec.get(), encoder, nullptr);
    if (code < 0)
        return failure("The encoder cannot be started", code);
    avcodec_parameters_from_context(stream->codecpar, codec.get());
    stream->time_base = tick;
    stream->avg_frame_rate = codec->framerate;
    code = avio_open(&output->pb, path.c_str(), AVIO_FLAG_WRITE);
    if (code >= 0)
        code = avformat_write_header(output.get(), nullptr);
    if (code < 0)
        return failure("The file cannot be made", code);
    return Done{};
}

Status VideoWriter::Context::encode(const AVFrame* frame)
{
    int code = avcodec_send_frame(codec.get(), frame);
    while (code >= 0) {
        code = avcodec_receive_packet(codec.get(), packet.get());
        if (code == AVERROR(EAGAIN) || code == AVERROR_EOF)
            return Done{};
        if (code < 0)
            break;
        av_packet_rescale_ts(packet.get(), codec->time_base, stream->time_base);
        packet->stream_index = stream->index;
        code = av_interleaved_write_frame(output.get(), packet.get());
    }
    return failure("A frame cannot be written", code);
}

Status VideoWriter::Context::drainGraph()
{
    for (;;) {
        const int code = av_buffersink_get_frame(sink, filtered.get());
        if (code == AVERROR(EAGAIN) || code == AVERROR_EOF)
            return Done{};
        if (code < 0)
            return failure("The colours cannot be converted", code);
        filtered->pict_type = AV_PICTURE_TYPE_NONE;
        filtered->quality = codec->global_quality;
        const Status encoded = encode(filtered.get());
        av_frame_unref(filtered.get());
        if (!encoded)
            return encoded;
    }
}

VideoWriter::VideoWriter(std::unique_ptr<Context> context) : m_context(std::move(context)) {}
VideoWriter::~VideoWriter() = default;

Result<std::unique_ptr<VideoWriter>> VideoWriter::create(const std::filesystem::path& path, ClipFormat format, QSize size,
                                                         double framesPerSecond)
{
    av_log_set_level(AV_LOG_QUIET); // what went wrong is said by our own sentences
    auto context = std::make_unique<Context>();
    context->tick = av_inv_q(av_d2q(framesPerSecond, 100'000));
    context->input.reset(av_frame_alloc());
    context->filtered.reset(av_frame_alloc());
    context->packet.reset(av_packet_alloc());
    context->input->format = AV_PIX_FMT_RGB0;
    context->input->width = size.width();
    context->input->height = size.height();
    if (const int code = av_frame_get_buffer(context->input.get(), 0); code < 0)
        return failure("There is no room for a picture", code);
    if (Status opened = context->openGraph(size, encodingOf(format).filter); !opened)
        return opened.error();
    if (Status opened = context->openEncoder(format, size, path); !opened)
        return opened.error();
    return std::unique_ptr<VideoWriter>(new VideoWriter(std::move(context)));
}

Status VideoWriter::write(const QImage& picture)
{
    AVFrame& input = *m_context->input;
    if (picture.width() != input.width || picture.height() != input.height)
        return Error{ErrorCode::InvalidArgument, "The pictures of a video have one size.", {}};
    if (const int code = av_frame_make_writable(&input); code < 0)
        return failure("There is no room for a picture", code);
    const QImage rgb = picture.convertToFormat(QImage::Format_RGBX8888);
    const auto row_bytes = static_cast<std::size_t>(rgb.width()) * 4U;
    for (int y = 0; y < rgb.height(); ++y)
        std::copy_n(rgb.constScanLine(y), row_bytes, input.data[0] + static_cast<std::ptrdiff_t>(y) * input.linesize[0]);
    input.pts = m_context->frames++;
    if (const int code = av_buffersrc_add_frame_flags(m_context->source, &input, AV_BUFFERSRC_FLAG_KEEP_REF); code < 0)
        return failure("The colours cannot be converted", code);
    return m_context->drainGraph();
}

Status VideoWriter::finish()
{
    if (const int code = av_buffersrc_add_frame_flags(m_context->source, nullptr, 0); code < 0)
        return failure("The colours cannot be converted", code);
    if (Status drained = m_context->drainGraph(); !drained)
        return drained;
    if (Status flushed = m_context->encode(nullptr); !flushed)
        return flushed;
    int code = av_write_trailer(m_context->output.get());
    if (code >= 0)
        code = avio_closep(&m_context->output->pb);
    if (code < 0)
        return failure("The end of the file cannot be written", code);
    return Done{};
}

} // namespace ostwald
