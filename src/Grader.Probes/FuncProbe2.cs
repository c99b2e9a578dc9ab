namespace Grader.Probes;

/// <summary>A function of two arguments that counts its calls. Hand <see cref="Func"/> to student code.</summary>
public sealed class FuncProbe<T1, T2, TResult> : CallProbe
{
    private readonly Func<T1, T2, TResult> function;

    internal FuncProbe(Func<T1, T2, TResult> function)
    {
        this.function = function;
        Func = Invoke;
    }

    /// <summary>The delegate for student code.</summary>
    public Func<T1, T2, TResult> Func { get; }

    private TResult Invoke(T1 first, T2 second)
    {
        Keep(first, second);
        CountCall(default);
        return function(first, second);
    }
}
