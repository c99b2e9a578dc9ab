namespace Grader.Testing;

/// <summary>A folder for one test, deleted after it.</summary>
public sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("grader-test-").FullName;

    /// <returns>The path of a file in the folder, whether it exists or not.</returns>
    public string File(string name) => System.IO.Path.Combine(Path, name);

    /// <param name="name">May have folders in front; they are created.</param>
    /// <returns>The path of the new file.</returns>
    public string Write(string name, string content)
    {
        var path = File(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        System.IO.File.WriteAllText(path, content);
        return path;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
