using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace Grader.Grading.Compilation;

/// <summary>
/// The sources that have hit a limit of the compiler since the service started, so that copies of a bomb cost nothing. Not those that
/// only took long on the clock: a busy machine can do that to honest source. The oldest are forgotten first.
/// </summary>
internal sealed class RememberedLimits
{
    private const int Capacity = 10_000;

    private readonly ConcurrentDictionary<string, CompileResponse> responses = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> order = [];

    public CompileResponse? Find(string key) => responses.GetValueOrDefault(key);

    /// <summary>Remembers the response if it is a limit that the source hits on any machine.</summary>
    public void Add(string key, CompileResponse response)
    {
        if (response.LimitReason is null || response.DependsOnMachine || !responses.TryAdd(key, response)) return;
        order.Enqueue(key);
        while (order.Count > Capacity && order.TryDequeue(out var oldest)) responses.TryRemove(oldest, out _);
    }

    /// <summary>A digest of everything that the compiler is given; lengths keep the parts apart.</summary>
    public static string KeyOf(CompileJob job)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        IEnumerable<string> parts =
        [
            job.AssemblyName, job.Contract?.Key ?? "", $"{job.ReportsUses}", .. job.GlobalUsings, "", .. job.Defines, "",
            .. job.AllReferences.Select(reference => reference.Key), "",
            .. job.Files.SelectMany(file => new[] { file.Name, file.Content }),
        ];
        foreach (var part in parts)
        {
            hash.AppendData(BitConverter.GetBytes(part.Length));
            hash.AppendData(Encoding.UTF8.GetBytes(part));
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }
}
