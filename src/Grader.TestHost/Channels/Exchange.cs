using Grader.Guest.Protocol;

namespace Grader.TestHost.Channels;

/// <summary>The conversation with the service. Blocking, one thread at a time, because the order of the records matters.</summary>
internal sealed class Exchange(Stream input, Stream output)
{
    private const int MaxRequestBytes = 32 << 20;

    private static long peakHeap;

    private readonly FrameReader reader = new(input, MaxRequestBytes);
    private readonly FrameWriter writer = new(output);
    private readonly Lock gate = new();
    private RecordSeal seal = new([]);
    private int sequence;

    public void SayReady() => writer.Write([]);

    /// <summary>The submission, or null if the service has hung up.</summary>
    public ReceivedRun? ReadRequest()
    {
        if (reader.Read() is not { } header) return null;
        var request = RunFrames.ReadRequest(header);
        seal = new(request.Nonce);
        Array.Clear(header);
        var assemblies = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var name in request.Assemblies)
            assemblies[name] = reader.Read() ?? throw new InvalidDataException("An assembly is missing.");
        return new(request, assemblies);
    }

    public void Report(RunRecordKind kind, int test = -1, TestOutcome? outcome = null)
    {
        lock (gate)
        {
            peakHeap = Math.Max(peakHeap, GC.GetTotalMemory(forceFullCollection: false));
            writer.Write(seal.Close(RunFrames.Write(new RunRecord(sequence++, kind, test, outcome, peakHeap))));
        }
    }
}

/// <summary>A request with the assemblies that came with it, by simple name.</summary>
internal sealed record ReceivedRun(RunRequest Request, IReadOnlyDictionary<string, byte[]> Assemblies);
