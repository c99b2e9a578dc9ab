using System.Text.Encodings.Web;
using System.Text.Json;
using Grader.Grading.Packs.Manifest;
using Grader.Guest.Protocol;

namespace Grader.Grading.Runs;

/// <summary>The records of a test process, as bytes and as they were read: kept for an appeal, never shown to students.</summary>
internal sealed class RawRecords
{
    // The beginning of a flood is evidence enough.
    private const int MaxBytes = 128 << 10;

    private static readonly JsonSerializerOptions Json =
        new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly List<byte[]> frames = [];
    private int bytes;
    private int left;

    public void Add(byte[] frame)
    {
        if (bytes + frame.Length > MaxBytes)
        {
            left++;
            return;
        }

        bytes += frame.Length;
        frames.Add(frame);
    }

    /// <summary>The document for an appeal.</summary>
    /// <param name="tests">The tests that the process was asked to run, in their order.</param>
    public string ToDocument(string reason, IReadOnlyList<HiddenTest> tests) => JsonSerializer.Serialize(
        new
        {
            reason,
            tests = tests.Select(test => test.IsCanary ? "canary" : test.Id),
            records = frames.Select(frame => new { bytes = Convert.ToBase64String(frame), read = Read(frame) }),
            left,
        },
        Json);

    private static string? Read(byte[] frame)
    {
        try
        {
            var record = RunFrames.ReadRecord(frame[RecordSeal.SealBytes..]);
            return $"{record.Sequence} {record.Kind} {record.Test} {record.Outcome?.Status}".TrimEnd();
        }
        catch (Exception unreadable) when (unreadable is InvalidDataException or ArgumentException)
        {
            return null;
        }
    }
}
