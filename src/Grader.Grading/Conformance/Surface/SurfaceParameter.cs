namespace Grader.Grading.Conformance.Surface;

/// <summary>One parameter.</summary>
/// <param name="Name">As declared; it does not matter for the contract.</param>
/// <param name="Type">As <see cref="TypeKeys"/> writes it.</param>
/// <param name="Passing">Nothing, <c>ref</c>, <c>out</c>, <c>in</c> or <c>ref readonly</c>.</param>
/// <param name="IsParams">Written with <c>params</c>.</param>
/// <param name="Default">In C#; null where the argument must be given.</param>
internal sealed record SurfaceParameter(string Name, string Type, string Passing, bool IsParams, string? Default);
