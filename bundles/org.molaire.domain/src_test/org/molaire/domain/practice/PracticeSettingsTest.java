package org.molaire.domain.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PracticeSettingsTest {

    @Test
    void newPracticeHasBothSwitchesOffAndAsksForConsent() {
        PracticeSettings settings = PracticeSettings.forNewPractice("Cabinet");
        assertThat(settings.pdfSending()).isFalse();
        assertThat(settings.backgroundSync()).isFalse();
        assertThat(settings.consentRequired()).isTrue();
        assertThat(settings.interval()).isEqualTo(Duration.ofMinutes(30));
        assertThat(settings.graceDays()).isEqualTo(90);
        assertThat(settings.demo()).isFalse();
    }

    @Test
    void importedFolderMaySendWithoutConsent() {
        PracticeSettings settings = PracticeSettings.forImportedFolder();
        assertThat(settings.pdfSending()).isTrue();
        assertThat(settings.consentRequired()).isFalse();
        assertThat(settings.demo()).isFalse();
    }

    @Test
    void demoHasBothSwitchesOnAndAShortInterval() {
        PracticeSettings settings = PracticeSettings.forDemo("Démo");
        assertThat(settings.pdfSending()).isTrue();
        assertThat(settings.backgroundSync()).isTrue();
        assertThat(settings.interval()).isLessThan(PracticeSettings.SHORTEST_INTERVAL);
    }

    @Test
    void intervalBelowFiveMinutesIsRefusedOutsideTheDemo() {
        PracticeSettings settings = PracticeSettings.forNewPractice("");
        assertThat(settings.withInterval(Duration.ofMinutes(5)).interval())
                .isEqualTo(Duration.ofMinutes(5));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings.withInterval(Duration.ofSeconds(299)));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 3651})
    void graceWindowOutOfRangeIsRefused(int days) {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new PracticeSettings(
                                "", true, true, Duration.ofHours(1), true, days, false));
    }

    @Test
    void changesOneThingAndKeepsTheRest() {
        PracticeSettings settings = PracticeSettings.forNewPractice("Cabinet");
        assertThat(settings.withPdfSending(true).withPdfSending(false)).isEqualTo(settings);
        assertThat(settings.withBackgroundSync(true).withBackgroundSync(false)).isEqualTo(settings);
        assertThat(settings.withConsentRequired(false).withConsentRequired(true))
                .isEqualTo(settings);
        assertThat(settings.withPdfSending(true).backgroundSync()).isFalse();
        assertThat(settings.withBackgroundSync(true).pdfSending()).isFalse();
    }
}
