#include "movie/raw_reader.h"

#include "movie/raw_picture.h"

#include <charconv>
#include <limits>

namespace ostwald {

namespace {

RawLayout layoutOf(const RawForm& form)
{
    return {form.type, form.order, form.width, form.height};
}

std::optional<std::int64_t> wholeNumber(std::string_view text)
{
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool isWhole = error == std::errc() && end == text.data() + text.size();
    return isWhole ? std::optional(value) : std::nullopt;
}

/// "512x512"
bool readSize(std::string_view text, RawForm& form)
{
    const auto cross = text.find('x');
    const auto width = wholeNumber(text.substr(0, cross));
    const auto height = cross == std::string_view::npos ? std::nullopt : wholeNumber(text.substr(cross + 1));
    constexpr std::int64_t most = std::numeric_limits<int>::max();
    if (!width || !height || *width < 1 || *height < 1 || *width > most || *height > most)
        return false;
    form.width = static_cast<int>(*width);
    form.height = static_cast<int>(*height);
    return true;
}

/// "big", "little", "header=N" or "gap=N"
bool readOption(std::string_view text, RawForm& form)
{
    if (text == "big" || text == "little") {
        form.order = text == "big" ? ByteOrder::Big : ByteOrder::Little;
        return true;
    }
    const auto equals = text.find('=');
    const auto value = equals == std::string_view::npos ? std::nullopt : wholeNumber(text.substr(equals + 1));
    const std::string_view key = text.substr(0, equals);
    if (!value || *value < 0 || (key != "header" && key != "gap"))
        return false;
    (key == "header" ? form.headerBytes : form.gapBytes) = *value;
    return true;
}

} // namespace

Result<RawFit> fitOf(const RawForm& form, std::int64_t fileBytes)
{
    if (const Status status = checkPictureSize(form.width, form.height, {}); !status)
        return Error{ErrorCode::InvalidArgument, status.error().message, {}};
    if (form.headerBytes < 0 || form.gapBytes < 0 || form.gapBytes > std::numeric_limits<std::int64_t>::max() / 4)
        return Error{ErrorCode::InvalidArgument, "The header and the gap between pictures cannot be negative or endless.", {}};
    const auto picture = static_cast<std::int64_t>(bytesOf(layoutOf(form)));
    const std::int64_t data = fileBytes - form.headerBytes;
    if (data < picture)
        return RawFit{0, std::max<std::int64_t>(data, 0)};
    const std::int64_t step = picture + form.gapBytes;
    const std::int64_t frames = 1 + (data - picture) / step;
    return RawFit{frames, data - picture - (frames - 1) * step};
}

Result<RawForm> parseRawForm(const std::string& text)
{
    const Error wrong{ErrorCode::InvalidArgument,
                      "The form of raw data is WIDTHxHEIGHT:TYPE, for instance 512x512:uint16, then as needed :big, "
                      ":header=BYTES and :gap=BYTES.",
                      text};
    if (text.ends_with(':'))
        return wrong;
    RawForm form;
    std::string_view rest = text;
    for (int part = 0; part < 2 || !rest.empty(); ++part) {
        const std::string_view item = rest.substr(0, rest.find(':'));
        rest.remove_prefix(std::min(rest.size(), item.size() + 1));
        if (part == 1) {
            const auto type = sampleTypeNamed(item);
            if (!type)
                return wrong;
            form.type = *type;
        } else if (part == 0 ? !readSize(item, form) : !readOption(item, form)) {
            return wrong;
        }
    }
    return form;
}

std::string rawFormText(const RawForm& form)
{
    std::string text = std::to_string(form.width) + 'x' + std::to_string(form.height) + ':' + nameOf(form.type);
    if (form.order == ByteOrder::Big)
        text += ":big";
    if (form.headerBytes > 0)
        text += ":header=" + std::to_string(form.headerBytes);
    if (form.gapBytes > 0)
        text += ":gap=" + std::to_string(form.gapBytes);
    return text;
}

Result<Movie> openRaw(const std::filesystem::path& path, const RawForm& form)
{
    const auto opened = openBytes(path);
    if (!opened)
        return opened.error();
    const std::shared_ptr<const ByteSource> source = *opened;
    const auto fit = fitOf(form, static_cast<std::int64_t>(source->size()));
    if (!fit)
        return Error{fit.error().code, fit.error().message, source->name()};
    if (fit->frames < 1 || fit->frames > std::numeric_limits<int>::max())
        return Error{ErrorCode::CorruptData,
                     "A picture of this form has " + std::to_string(bytesOf(layoutOf(form))) + " bytes, but behind " +
                         std::to_string(form.headerBytes) + " bytes of header the file has " +
                         std::to_string(fit->bytesLeft) + ".",
                     source->name()};
    MovieInfo info;
    info.path = path;
    info.format = "raw";
    info.frames = static_cast<int>(fit->frames);
    info.width = form.width;
    info.height = form.height;
    info.pixelType = pixelTypeOf(form.type);
    info.storedType = nameOf(form.type);
    if (fit->bytesLeft > 0)
        info.warnings.push_back(std::to_string(fit->bytesLeft) +
                                " bytes are left over behind the last frame: the form of the raw data may be wrong.");
    const RawStack stack{source, layoutOf(form), static_cast<std::uint64_t>(form.headerBytes),
                         bytesOf(layoutOf(form)) + static_cast<std::uint64_t>(form.gapBytes)};
    return Movie(std::move(info), [stack](int index) { return readRawFrame(stack, index); }, {}, glimpsesOf(stack));
}

} // namespace ostwald
