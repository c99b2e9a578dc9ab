using System.Runtime.ExceptionServices;
using Grader.Probes.Hosting;

namespace Grader.TestHost.Running;

/// <summary>Notices exceptions that count even if student code catches them and continues.</summary>
internal sealed class ExceptionWatch : IDisposable
{
    public ExceptionWatch() => AppDomain.CurrentDomain.FirstChanceException += OnException;

    public bool HitHeapLimit { get; private set; }

    /// <summary>What the code was given then, to be written when there is memory again.</summary>
    public Func<string>? GivenAtHeapLimit { get; private set; }

    /// <summary>What it had been asked to do.</summary>
    public string? MomentAtHeapLimit { get; private set; }

    /// <summary>The runtime keeps what a static initializer threw and throws it again, also in later tests.</summary>
    public bool InitializerThrew { get; private set; }

    public void Dispose() => AppDomain.CurrentDomain.FirstChanceException -= OnException;

    private void OnException(object? sender, FirstChanceExceptionEventArgs thrown)
    {
        // Not a class that student code derived from it.
        if (thrown.Exception.GetType() == typeof(OutOfMemoryException) && !HitHeapLimit)
            (HitHeapLimit, GivenAtHeapLimit, MomentAtHeapLimit) = (true, TestScope.Given, TestScope.Moment);
        InitializerThrew |= thrown.Exception is TypeInitializationException;
    }
}
