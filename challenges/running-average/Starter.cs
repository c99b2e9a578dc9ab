/// <summary>Takes values one by one and answers each with the average of all values so far.</summary>
public sealed class RunningAverage : IDisposable
{
    /// <summary>Whether the object has been closed, by Dispose or by Throw.</summary>
    public bool Closed => throw new NotImplementedException();

    /// <summary>Takes a value in and returns the average of all values so far.</summary>
    public double Send(double x) => throw new NotImplementedException();

    /// <summary>Closes the object and throws the exception at the caller.</summary>
    public void Throw(Exception e) => throw new NotImplementedException();

    /// <summary>Closes the object.</summary>
    public void Dispose() => throw new NotImplementedException();
}
