using System.Runtime.InteropServices;

namespace Grader.Sandbox.Launching;

/// <summary>
/// The files that a sandboxed program sees, all read-only: the .NET runtime of this process and the few system libraries
/// that the runtime links against. Computed once.
/// </summary>
internal sealed class RuntimeView
{
    private const string DotnetInside = "/dotnet";

    private static readonly string[] Libraries =
        ["libc.so.6", "libm.so.6", "libdl.so.2", "libpthread.so.0", "librt.so.1", "libgcc_s.so.1", "libstdc++.so.6"];

    // OpenSSL, and what some distributions (Debian 13) link it to.
    private static readonly string[] CryptographyLibraries =
        ["libssl.so.3", "libcrypto.so.3", "libssl.so.1.1", "libcrypto.so.1.1", "libz.so.1", "libzstd.so.1"];

    private static readonly string[] LoaderFolders = ["/lib64", "/lib"];

    public const string DotnetPath = DotnetInside + "/dotnet";

    private readonly IReadOnlyList<(string, string)> mounts;
    private readonly IReadOnlyList<(string, string)> cryptography;
    private readonly string root;
    private readonly string loader;

    private RuntimeView(string root, string loader, IReadOnlyList<(string, string)> mounts, IReadOnlyList<(string, string)> cryptography)
    {
        this.root = root;
        this.loader = loader;
        this.mounts = mounts;
        this.cryptography = cryptography;
    }

    /// <summary>The <c>dotnet</c> program, outside.</summary>
    public string Dotnet => Path.Combine(root, "dotnet");

    /// <summary>The files that must be executable, outside.</summary>
    public IReadOnlyList<string> Executables => [Dotnet, loader];

    /// <summary>The folders whose subfolders are named by version, outside.</summary>
    public IReadOnlyList<string> VersionFolders =>
        [Path.Combine(root, "host", "fxr"), Path.Combine(root, "shared", "Microsoft.NETCore.App")];

    public IEnumerable<(string Outside, string Inside)> MountsFor(SandboxProgram program) =>
        program.UsesCryptography ? mounts.Concat(cryptography) : mounts;

    /// <exception cref="SandboxUnavailableException">A file of the runtime is missing.</exception>
    public static RuntimeView Discover()
    {
        // <root>/shared/Microsoft.NETCore.App/<version>/
        var framework = Path.TrimEndingDirectorySeparator(RuntimeEnvironment.GetRuntimeDirectory());
        var version = Path.GetFileName(framework);
        var root = Path.GetFullPath(Path.Combine(framework, "..", "..", ".."));
        var mounts = new List<(string, string)>
        {
            (Existing(Path.Combine(root, "dotnet")), DotnetPath),
            (Existing(Path.Combine(root, "host", "fxr", version)), $"{DotnetInside}/host/fxr/{version}"),
            (Existing(framework), $"{DotnetInside}/shared/Microsoft.NETCore.App/{version}"),
        };
        mounts.AddRange(Present(Libraries));
        var loader = Loader();
        mounts.Add((loader, loader));
        return new(root, loader, mounts, [.. Present(CryptographyLibraries)]);
    }

    private static IEnumerable<(string, string)> Present(string[] libraries)
    {
        var folders = LibraryFolders().Where(Directory.Exists).ToArray();
        foreach (var library in libraries)
        {
            if (folders.Select(folder => Path.Combine(folder, library)).FirstOrDefault(File.Exists) is { } path) yield return (path, path);
        }
    }

    private static string Loader() => LoaderFolders.Where(Directory.Exists)
        .SelectMany(folder => Directory.EnumerateFiles(folder, "ld-linux*.so.*"))
        .FirstOrDefault()
        ?? throw new SandboxUnavailableException("No ELF loader (ld-linux*.so) in /lib64 or /lib; Grader needs a glibc system.");

    private static string[] LibraryFolders()
    {
        var triplet = RuntimeInformation.ProcessArchitecture == Architecture.Arm64 ? "aarch64-linux-gnu" : "x86_64-linux-gnu";
        return [$"/lib/{triplet}", $"/usr/lib/{triplet}", "/lib64", "/usr/lib64", "/lib", "/usr/lib"];
    }

    private static string Existing(string path) => Path.Exists(path)
        ? path
        : throw new SandboxUnavailableException($"The .NET runtime has no {path}; run Grader with an installed .NET, not self-contained.");
}
