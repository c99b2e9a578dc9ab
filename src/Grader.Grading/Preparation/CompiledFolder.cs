using System.Reflection.PortableExecutable;
using System.Security.Cryptography;
using System.Text;
using Grader.Grading.Compilation;

namespace Grader.Grading.Preparation;

/// <summary>
/// Assemblies of challenges that were compiled before, so that a start compiles nothing twice: one file for each, named by a digest of
/// everything that went into it. A file begins with the digest of its content; one that is damaged is compiled again. A folder that
/// cannot be written is no fault: whoever starts next compiles, too.
/// </summary>
internal sealed class CompiledFolder
{
    private const UnixFileMode OnlyTheService = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    private static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    private readonly string folder;
    private readonly string programs;
    private readonly DateTime now;

    /// <param name="folder">Created when it is needed.</param>
    /// <param name="compilerFolder">The published compiler, whose version is part of every name.</param>
    /// <param name="testLibraries">What hidden tests are compiled against.</param>
    public CompiledFolder(string folder, string compilerFolder, IEnumerable<AssemblyImage> testLibraries, TimeProvider time)
    {
        this.folder = folder;
        now = time.GetUtcNow().UtcDateTime;
        var compiler = Directory.EnumerateFiles(compilerFolder, "*.dll").Order(StringComparer.Ordinal).Select(File.OpenRead);
        var libraries = testLibraries.Select(library => new MemoryStream(library.Bytes.ToArray()));
        programs = string.Join(' ', compiler.Concat<Stream>(libraries).Select(VersionOf));
        Attempt(DeleteUnused);
    }

    /// <param name="precompiler">The version of what has added machine code; empty for the assembly without.</param>
    /// <returns>Null if it is not there.</returns>
    public ReadOnlyMemory<byte>? Find(CompileJob job, string precompiler = "")
    {
        ReadOnlyMemory<byte>? found = null;
        var file = FileOf(job, precompiler);
        if (!File.Exists(file)) return null;
        Attempt(() =>
        {
            var bytes = File.ReadAllBytes(file);
            if (bytes.Length > SHA256.HashSizeInBytes
                && SHA256.HashData(bytes.AsSpan(SHA256.HashSizeInBytes)).AsSpan().SequenceEqual(bytes.AsSpan(0, SHA256.HashSizeInBytes)))
                found = bytes.AsMemory(SHA256.HashSizeInBytes);
            if (File.GetLastWriteTimeUtc(file) < now - (Kept / 2)) File.SetLastWriteTimeUtc(file, now);
        });
        return found;
    }

    public void Add(CompileJob job, ReadOnlyMemory<byte> assembly, string precompiler = "") => Attempt(() =>
    {
        Directory.CreateDirectory(folder, OnlyTheService);
        // Under another name first: several services may share the folder.
        var file = FileOf(job, precompiler);
        var draft = $"{file}.{Guid.NewGuid():N}";
        File.WriteAllBytes(draft, [.. SHA256.HashData(assembly.Span), .. assembly.Span]);
        File.Move(draft, file, overwrite: true);
    });

    private string FileOf(CompileJob job, string precompiler)
    {
        var parts = $"{programs} {RememberedLimits.KeyOf(job)} {precompiler}";
        return Path.Combine(folder, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(parts))));
    }

    private void DeleteUnused()
    {
        if (!Directory.Exists(folder)) return;
        foreach (var file in Directory.EnumerateFiles(folder))
        {
            if (File.GetLastWriteTimeUtc(file) < now - Kept) File.Delete(file);
        }
    }

    private static string VersionOf(Stream assembly)
    {
        using var file = new PEReader(assembly);
        if (!file.HasMetadata) return "";
        var metadata = file.GetMetadataReader();
        return metadata.GetGuid(metadata.GetModuleDefinition().Mvid).ToString();
    }

    private static void Attempt(Action action)
    {
        try
        {
            action();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // It is only a cache.
        }
    }
}
