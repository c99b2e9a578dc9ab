namespace Grader.Sandbox.Cgroups;

/// <summary>One folder of a control group file system.</summary>
internal sealed class CgroupFolder
{
    private CgroupFolder(string path) => Path = path;

    public string Path { get; }

    public static CgroupFolder Create(string parent, string name)
    {
        var path = System.IO.Path.Combine(parent, name);
        Directory.CreateDirectory(path);
        return new(path);
    }

    /// <summary>A folder that is there already.</summary>
    public static CgroupFolder At(string path) => new(path);

    /// <summary>The processes in it; none where it is gone.</summary>
    public IReadOnlyList<int> ReadProcesses()
    {
        try
        {
            return [.. File.ReadLines(System.IO.Path.Combine(Path, ICgroup.ProcessesFile))
                .Select(line => int.Parse(line, System.Globalization.CultureInfo.InvariantCulture))];
        }
        catch (IOException)
        {
            return [];
        }
    }

    public void Write(string file, long value) =>
        File.WriteAllText(System.IO.Path.Combine(Path, file), value.ToString(System.Globalization.CultureInfo.InvariantCulture));

    public void WriteIfPresent(string file, long value)
    {
        if (File.Exists(System.IO.Path.Combine(Path, file))) Write(file, value);
    }

    /// <summary>The number behind a key in a flat keyed file, such as <c>oom_kill 1</c>; 0 when it is not there.</summary>
    public long ReadKey(string file, string key)
    {
        var path = System.IO.Path.Combine(Path, file);
        if (!File.Exists(path)) return 0;
        foreach (var line in File.ReadLines(path))
        {
            if (line.StartsWith(key + " ", StringComparison.Ordinal))
                return long.Parse(line.AsSpan(key.Length + 1), System.Globalization.CultureInfo.InvariantCulture);
        }

        return 0;
    }

    /// <summary>Removes the folder; false while its last process is still being buried.</summary>
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
