namespace Grader.Guest.Protocol;

/// <summary>A reference to an assembly that was sent in a frame.</summary>
/// <param name="Key">Names the bytes: the same key always means the same bytes.</param>
/// <param name="Alias">An <c>extern alias</c> that takes the place of the global one.</param>
public sealed record CompileReference(string Key, string? Alias = null);
