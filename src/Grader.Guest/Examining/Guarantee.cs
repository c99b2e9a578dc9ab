namespace Grader.Guest.Examining;

/// <summary>Something that must not be possible inside.</summary>
/// <param name="Name">As <see cref="Grader.Guest.Protocol.SandboxGuarantee"/> has it.</param>
/// <param name="Broken">What was possible, or null.</param>
internal sealed record Guarantee(string Name, Func<string?> Broken);
