package vn.homphieu.tally.scan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;

import org.springframework.util.function.SingletonSupplier;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/**
 * Keeps scans in S3-compatible storage, each under its hash, which the storage checks
 * when it takes one. The client is made when the first scan comes.
 */
final class BucketStore implements ScanStore {

	private static final Duration CONNECTING = Duration.ofSeconds(3);

	/** All attempts at one file together. */
	private static final Duration CALL = Duration.ofSeconds(30);

	private final BucketProperties bucket;

	private final SingletonSupplier<S3Client> client;

	BucketStore(BucketProperties bucket) {
		this.bucket = bucket;
		this.client = SingletonSupplier.of(() -> connect(bucket));
	}

	private static S3Client connect(BucketProperties bucket) {
		return S3Client.builder()
			.endpointOverride(bucket.address())
			.serviceConfiguration((service) -> service.pathStyleAccessEnabled(true).chunkedEncodingEnabled(false))
			.region(Region.of(bucket.region()))
			.credentialsProvider(StaticCredentialsProvider
				.create(AwsBasicCredentials.create(bucket.accessKey(), bucket.secretKey())))
			.requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
			.responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
			.httpClient(UrlConnectionHttpClient.builder().connectionTimeout(CONNECTING).build())
			.overrideConfiguration((calls) -> calls.apiCallTimeout(CALL))
			.build();
	}

	@Override
	public void keep(String hash, Path file) throws IOException {
		String checksum = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hash));
		try {
			this.client.obtain()
				.putObject((put) -> put.bucket(this.bucket.bucket()).key(hash).checksumSHA256(checksum), file);
		}
		catch (SdkException ex) {
			throw new IOException(this.bucket + " does not take a file: " + ex.getMessage(), ex);
		}
	}

	@Override
	public InputStream open(String hash) throws IOException {
		try {
			return this.client.obtain().getObject((get) -> get.bucket(this.bucket.bucket()).key(hash));
		}
		catch (NoSuchKeyException ex) {
			throw (NoSuchFileException) new NoSuchFileException(this.bucket + ": " + hash).initCause(ex);
		}
		catch (SdkException ex) {
			throw new IOException(this.bucket + " does not answer: " + ex.getMessage(), ex);
		}
	}

}
