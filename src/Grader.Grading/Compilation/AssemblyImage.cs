namespace Grader.Grading.Compilation;

/// <summary>The bytes of an assembly under a key that always means the same bytes.</summary>
internal sealed record AssemblyImage(string Key, ReadOnlyMemory<byte> Bytes);
