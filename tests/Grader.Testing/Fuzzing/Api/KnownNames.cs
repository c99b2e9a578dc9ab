using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace Grader.Testing.Fuzzing.Api;

/// <summary>The ids and cursors that the service has told, so that requests reach what exists.</summary>
internal sealed partial class KnownNames
{
    private const int Most = 50;
    private const string KeyPrefix = "key_";

    private static readonly Dictionary<string, string> Prefixes = new(StringComparer.Ordinal)
    {
        ["submissions"] = "sub_",
        ["regrades"] = "reg_",
        ["webhook-endpoints"] = "whe_",
        ["webhook-deliveries"] = "dlv_",
        ["keys"] = KeyPrefix,
    };

    private readonly ConcurrentDictionary<string, ConcurrentQueue<string>> names = new(StringComparer.Ordinal);

    public void Learn(ApiOperation operation, string answer)
    {
        foreach (Match id in Ids().Matches(answer))
        {
            // Not the key that sends all this, which the list shows: it would be revoked.
            if (id.Groups[2].Value != KeyPrefix || operation.Method == "POST") Add(id.Groups[2].Value, id.Groups[1].Value);
        }

        foreach (Match cursor in Cursors().Matches(answer)) Add(operation.Path, cursor.Groups[1].Value);
    }

    /// <returns>Null as long as there is none.</returns>
    public string? Id(string path, Random random) => Draw(Prefixes[path.Split('/')[2]], random);

    /// <inheritdoc cref="Id"/>
    public string? Cursor(string path, Random random) => Draw(path, random);

    private void Add(string kind, string name)
    {
        var queue = names.GetOrAdd(kind, _ => []);
        queue.Enqueue(name);
        if (queue.Count > Most) queue.TryDequeue(out _);
    }

    private string? Draw(string kind, Random random) =>
        names.TryGetValue(kind, out var queue) && queue.ToArray() is { Length: > 0 } all
            // What is new is often still under way.
            ? all[random.Next(2) == 0 ? all.Length - 1 : random.Next(all.Length)]
            : null;

    [GeneratedRegex("\"id\":\"((sub_|reg_|whe_|dlv_|key_)[0-9a-f]+)\"")]
    private static partial Regex Ids();

    [GeneratedRegex("\"next\":\"([^\"]+)\"")]
    private static partial Regex Cursors();
}
