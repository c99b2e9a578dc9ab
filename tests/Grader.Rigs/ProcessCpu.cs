using System.Globalization;

namespace Grader.Rigs;

/// <summary>The CPU time of a server: of its process and of all that it started (/proc/PID/stat).</summary>
internal static class ProcessCpu
{
    private const int TicksPerSecond = 100;

    // The fields after the name, which may contain anything, see proc(5).
    private const int Parent = 1;
    private const int FirstTime = 11;
    private const int Times = 4;

    /// <param name="root">Its id; null counts nothing.</param>
    public static TimeSpan Of(int? root)
    {
        if (root is null) return TimeSpan.Zero;
        var processes = Directory.EnumerateDirectories("/proc")
            .Select(path => int.TryParse(Path.GetFileName(path), CultureInfo.InvariantCulture, out var id) ? id : 0)
            .Where(id => id > 0)
            .Select(id => (Id: id, Fields: Read(id)))
            .Where(process => process.Fields.Length > 0)
            .ToDictionary(process => process.Id, process => process.Fields);
        var ticks = processes.Where(process => IsBelow(process.Key)).Sum(process => process.Value.Skip(FirstTime).Take(Times).Sum());
        return TimeSpan.FromSeconds((double)ticks / TicksPerSecond);

        bool IsBelow(int id)
        {
            while (id != root && processes.TryGetValue(id, out var fields)) id = (int)fields[Parent];
            return id == root;
        }
    }

    private static long[] Read(int id)
    {
        try
        {
            var text = File.ReadAllText($"/proc/{id}/stat");
            // The state is a letter.
            return [.. text[(text.LastIndexOf(')') + 2)..].Split(' ').Select(field => long.TryParse(field, out var number) ? number : 0)];
        }
        catch (IOException)
        {
            return [];
        }
    }
}
