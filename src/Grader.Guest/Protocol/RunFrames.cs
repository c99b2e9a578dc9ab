using System.Text;
using Grader.Contracts.Results;

namespace Grader.Guest.Protocol;

/// <summary>
/// The bytes of <see cref="RunRequest"/> and <see cref="RunRecord"/>: the fields in order, as <see cref="BinaryWriter"/>
/// writes them. Not JSON: a test host is used once, and would compile the serializer's generic code at each start.
/// </summary>
public static class RunFrames
{
    public static byte[] Write(RunRequest request) => Write(writer =>
    {
        writer.Write(request.Nonce.Length);
        writer.Write(request.Nonce);
        writer.Write(request.TestAssembly);
        Write(writer, request.Assemblies);
        Write(writer, request.Tests);
        Write(writer, request.Properties);
        writer.Write(request.ShowsValues);
        writer.Write(request.Seed);
        writer.Write(request.HeapLimitBytes);
    });

    /// <exception cref="InvalidDataException">The frame is not a request.</exception>
    public static RunRequest ReadRequest(byte[] frame) => Read(frame, reader => new RunRequest(
        reader.ReadBytes(ReadCount(reader, 1)), reader.ReadString(), ReadStrings(reader), ReadStrings(reader), ReadStrings(reader),
        reader.ReadBoolean(), reader.ReadInt32(), reader.ReadInt64()));

    public static byte[] Write(RunRecord record) => Write(writer =>
    {
        writer.Write(record.Sequence);
        writer.Write((byte)record.Kind);
        writer.Write(record.Test);
        writer.Write(record.PeakHeapBytes);
        if (Begin(writer, record.Outcome)) Write(writer, record.Outcome);
    });

    /// <exception cref="InvalidDataException">The frame is not a record.</exception>
    public static RunRecord ReadRecord(byte[] frame) => Read(frame, reader =>
    {
        var record = new RunRecord(
            reader.ReadInt32(), (RunRecordKind)reader.ReadByte(), reader.ReadInt32(), PeakHeapBytes: reader.ReadInt64());
        return reader.ReadBoolean() ? record with { Outcome = ReadOutcome(reader) } : record;
    });

    private static void Write(BinaryWriter writer, TestOutcome outcome)
    {
        writer.Write((byte)outcome.Status);
        writer.Write(outcome.DurationMs);
        Write(writer, outcome.Message);
        Write(writer, outcome.MessageWithoutValues);
        Write(writer, outcome.Property);
        Write(writer, outcome.Concept);
        Write(writer, outcome.ExcusedBy);
        writer.Write(outcome.ThrownAt is not null);
        if (outcome.ThrownAt is { } place)
        {
            writer.Write(place.Method);
            writer.Write(place.Offset);
        }

        if (Begin(writer, outcome.TraceWithoutValues)) Write(writer, outcome.TraceWithoutValues);
        if (Begin(writer, outcome.Evidence)) Write(writer, outcome.Evidence);
    }

    private static TestOutcome ReadOutcome(BinaryReader reader) => new((TestStatus)reader.ReadByte(), ReadFinite(reader))
    {
        Message = ReadText(reader),
        MessageWithoutValues = ReadText(reader),
        Property = ReadText(reader),
        Concept = ReadText(reader),
        ExcusedBy = ReadStrings(reader),
        ThrownAt = reader.ReadBoolean() ? new CodePlace(reader.ReadInt32(), reader.ReadInt32()) : null,
        TraceWithoutValues = reader.ReadBoolean() ? ReadStrings(reader) : null,
        Evidence = reader.ReadBoolean() ? ReadEvidence(reader) : null,
    };

    private static void Write(BinaryWriter writer, Evidence evidence)
    {
        Write(writer, evidence.Allowed);
        Write(writer, evidence.Observed);
        Write(writer, evidence.Unit);
        Write(writer, evidence.CounterExample);
        Write(writer, evidence.LikelyCause);
        Write(writer, evidence.Trace);
        if (!Begin(writer, evidence.Growth)) return;
        writer.Write(evidence.Growth.Count);
        foreach (var point in evidence.Growth)
        {
            writer.Write(point.N);
            writer.Write(point.Value);
        }
    }

    private static Evidence ReadEvidence(BinaryReader reader) => new()
    {
        Allowed = ReadNumber(reader),
        Observed = ReadNumber(reader),
        Unit = ReadText(reader),
        CounterExample = ReadText(reader),
        LikelyCause = ReadText(reader),
        Trace = ReadStrings(reader),
        Growth = reader.ReadBoolean() ? ReadGrowth(reader) : null,
    };

    private static GrowthPoint[] ReadGrowth(BinaryReader reader)
    {
        var points = new GrowthPoint[ReadCount(reader, sizeof(long) + sizeof(double))];
        for (var i = 0; i < points.Length; i++) points[i] = new(reader.ReadInt64(), ReadFinite(reader));
        return points;
    }

    private static void Write(BinaryWriter writer, IReadOnlyList<string> texts)
    {
        writer.Write(texts.Count);
        foreach (var text in texts) writer.Write(text);
    }

    private static string[] ReadStrings(BinaryReader reader)
    {
        var texts = new string[ReadCount(reader, 1)];
        for (var i = 0; i < texts.Length; i++) texts[i] = reader.ReadString();
        return texts;
    }

    private static void Write(BinaryWriter writer, string? text)
    {
        if (Begin(writer, text)) writer.Write(text);
    }

    private static string? ReadText(BinaryReader reader) => reader.ReadBoolean() ? reader.ReadString() : null;

    private static void Write(BinaryWriter writer, double? number)
    {
        writer.Write(number.HasValue);
        if (number is { } value) writer.Write(value);
    }

    private static double? ReadNumber(BinaryReader reader) => reader.ReadBoolean() ? ReadFinite(reader) : null;

    // The result document is JSON, which has only finite numbers.
    private static double ReadFinite(BinaryReader reader) =>
        reader.ReadDouble() is var number && double.IsFinite(number) ? number : throw new InvalidDataException("A number is not finite.");

    private static bool Begin(BinaryWriter writer, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] object? value)
    {
        writer.Write(value is not null);
        return value is not null;
    }

    // The announced count must fit into the rest of the frame, so that a hostile writer cannot make the reader allocate.
    private static int ReadCount(BinaryReader reader, int itemBytes)
    {
        var count = reader.ReadInt32();
        return count >= 0 && count <= (reader.BaseStream.Length - reader.BaseStream.Position) / itemBytes
            ? count
            : throw new InvalidDataException("A list is longer than its frame.");
    }

    private static byte[] Write(Action<BinaryWriter> write)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes, Encoding.UTF8);
        write(writer);
        return bytes.ToArray();
    }

    private static T Read<T>(byte[] frame, Func<BinaryReader, T> read)
        where T : class
    {
        using var reader = new BinaryReader(new MemoryStream(frame, writable: false), Encoding.UTF8);
        try
        {
            var value = read(reader);
            return reader.BaseStream.Position == frame.Length
                ? value
                : throw new InvalidDataException("A frame has trailing bytes.");
        }
        catch (Exception exception) when (exception is IOException or FormatException)
        {
            throw new InvalidDataException("A frame ends early or is not a frame of a run.", exception);
        }
    }
}
