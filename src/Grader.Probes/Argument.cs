using System.Runtime.CompilerServices;

namespace Grader.Probes;

/// <summary>Checks what the author of a test passes.</summary>
internal static class Argument
{
    /// <summary>The argument itself.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public static T NotNull<T>(T? argument, [CallerArgumentExpression(nameof(argument))] string? name = null)
        where T : class => argument ?? throw new ArgumentNullException(name);
}
