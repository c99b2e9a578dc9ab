using System.Diagnostics;

namespace Grader.Probes;

/// <summary>A function of two arguments that counts its calls. Hand <see cref="Func"/> to student code.</summary>
[StackTraceHidden]
public sealed class FuncProbe<T1, T2, TResult> : CallProbe
{
    internal FuncProbe(Func<T1, T2, TResult> function) => Func = [StackTraceHidden] (first, second) =>
    {
        Keep(first, second);
        CountCall(default);
        return KeepResult(function(first, second));
    };

    /// <summary>The delegate for student code.</summary>
    public Func<T1, T2, TResult> Func { get; }
}
