using System.Globalization;

namespace Grader.Sandbox.Resources;

/// <summary>One folder of a control group file system.</summary>
internal sealed class CgroupFolder
{
    public const string ProcessesFile = "cgroup.procs";

    private CgroupFolder(string path) => Path = path;

    public string Path { get; }

    public static CgroupFolder Create(string parent, string name)
    {
        var path = System.IO.Path.Combine(parent, name);
        Directory.CreateDirectory(path);
        return new(path);
    }

    /// <summary>A folder that exists.</summary>
    public static CgroupFolder At(string path) => new(path);

    /// <summary>The ids of the processes in it; none if it has been removed.</summary>
    public IReadOnlyList<int> ReadProcesses()
    {
        try
        {
            return [.. File.ReadLines(System.IO.Path.Combine(Path, ProcessesFile))
                .Select(line => int.Parse(line, CultureInfo.InvariantCulture))];
        }
        catch (IOException)
        {
            return [];
        }
    }

    public void Write(string file, long value) =>
        File.WriteAllText(System.IO.Path.Combine(Path, file), value.ToString(CultureInfo.InvariantCulture));

    public void WriteIfPresent(string file, long value)
    {
        if (File.Exists(System.IO.Path.Combine(Path, file))) Write(file, value);
    }

    /// <summary>The number in a file; 0 if it is missing.</summary>
    public long Read(string file)
    {
        var path = System.IO.Path.Combine(Path, file);
        return File.Exists(path) ? long.Parse(File.ReadAllText(path), CultureInfo.InvariantCulture) : 0;
    }

    /// <summary>The number after a key in a flat keyed file, such as <c>oom_kill 1</c>; 0 if it is missing.</summary>
    public long ReadKey(string file, string key)
    {
        var path = System.IO.Path.Combine(Path, file);
        if (!File.Exists(path)) return 0;
        foreach (var line in File.ReadLines(path))
        {
            if (line.StartsWith(key + " ", StringComparison.Ordinal))
                return long.Parse(line.AsSpan(key.Length + 1), CultureInfo.InvariantCulture);
        }

        return 0;
    }

    /// <summary>Removes the folder. False while the kernel still frees its last process.</summary>
    public bool TryRemove()
    {
        try
        {
            if (Directory.Exists(Path)) Directory.Delete(Path);
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }
}
