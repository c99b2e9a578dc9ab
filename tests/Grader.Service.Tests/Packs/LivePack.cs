using Grader.Service.Tests.Running;

namespace Grader.Service.Tests.Packs;

/// <summary>A pack of one challenge, <c>twice</c>, in a folder of its own that a test changes while a service runs.</summary>
internal sealed class LivePack : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public LivePack()
    {
        Copy("twice");
        Statement = "challenges/twice/README.md";
    }

    public string Root => Path.Combine(folder.Path, "pack");

    public string Statement { get; }

    /// <summary>The challenge once more under another slug.</summary>
    public void Copy(string slug)
    {
        var source = Path.Combine(AppContext.BaseDirectory, "Packs", "Doubling");
        foreach (var half in new[] { "graders", "challenges" })
        {
            var from = Path.Combine(source, half, "twice");
            foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
                Write(Path.Combine(half, slug, Path.GetRelativePath(from, file)), File.ReadAllText(file));
        }
    }

    public void Remove(string slug)
    {
        foreach (var half in new[] { "challenges", "graders" }) Directory.Delete(Path.Combine(Root, half, slug), recursive: true);
    }

    public string Read(string name) => File.ReadAllText(Path.Combine(Root, name));

    public void Write(string name, string text)
    {
        var path = Path.Combine(Root, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    public void Replace(string name, string old, string text) => Write(name, Read(name).Replace(old, text, StringComparison.Ordinal));

    public void Dispose() => folder.Dispose();
}
